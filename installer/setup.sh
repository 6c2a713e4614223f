# What installer/run, installer/test and installer/bench share: Debian packages, .venv and what is in it.
# Sourced, never started. Everything here may be repeated; what is there already is left as it is.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
repository=$PWD
venv=$repository/.venv

EXIT_USAGE=2
EXIT_ENVIRONMENT=5 # the same number as the program's own "no keyring, no database"

# Qt's wheels bring Qt itself; these are the libraries of a desktop that they expect to find.
# Debian 13 renamed some: the names that will do stand behind one another, apart by |.
QT_PACKAGES=(
  libegl1 libgl1 libopengl0 "libglib2.0-0|libglib2.0-0t64" libfontconfig1 libdbus-1-3 "libcups2|libcups2t64"
  libx11-xcb1 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
  libxcb-randr0 libxcb-render-util0 libxcb-render0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0
  libxcb-xinerama0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libwayland-egl1
)

# The tests use the real thing: servers, a keyring, a token, a printer, a screen and a screen reader.
TEST_PACKAGES=(
  git postgresql mariadb-server dbus gnome-keyring softhsm2 cups printer-driver-cups-pdf xvfb xauth
  at-spi2-core python3-pyatspi poppler-utils qpdf libnss3-tools
)

say() { printf '%s\n' "$*" >&2; }

stop() { # stop EXIT_CODE SENTENCE...
  local code=$1
  shift
  say "$@"
  exit "$code"
}

# --- Debian packages -------------------------------------------------------------------------------------------

missing_packages() { # prints the packages, one a line, of which no name is installed
  local installed wanted name
  installed=" $(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | tr '\n' ' ')"
  for wanted in "$@"; do
    for name in ${wanted//|/ }; do
      [[ $installed == *" $name "* ]] && continue 2
    done
    printf '%s\n' "$wanted"
  done
}

known_name() { # the first of the names apart by | that this machine's package lists know
  local name
  for name in ${1//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then
      printf '%s' "$name"
      return
    fi
  done
  printf '%s' "${1%%|*}"
}

need_packages() { # need_packages NAME...: installs what is missing, or says what to type and stops
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "This is not Debian or Ubuntu; if something is missing below, install what these packages hold: $*"
    [[ ${CI:-} != true ]] || exit $EXIT_ENVIRONMENT # there, a test that cannot run must not look like one that passed
    return
  fi
  local missing=() names=() wanted as_root=()
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} -eq 0 ]] && return

  if [[ $(id -u) -ne 0 ]]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      for wanted in "${missing[@]}"; do names+=("$(known_name "$wanted")"); done
      stop $EXIT_ENVIRONMENT "Some Debian packages are missing and this user may not install them. Type this, then start again:
  sudo apt-get update && sudo apt-get install --no-install-recommends ${names[*]}"
    fi
  fi
  say "Installing Debian packages: ${missing[*]%%|*}"
  "${as_root[@]}" apt-get update -q >/dev/null ||
    stop $EXIT_ENVIRONMENT "The lists of Debian packages could not be fetched; see the lines above."
  for wanted in "${missing[@]}"; do names+=("$(known_name "$wanted")"); done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${names[@]}" >/dev/null ||
    stop $EXIT_ENVIRONMENT "Debian packages could not be installed; see the lines above. To try by hand:
  sudo apt-get install --no-install-recommends ${names[*]}"
}

# --- Python ----------------------------------------------------------------------------------------------------

find_python() { # prints a Python that is new enough and can make virtual environments
  local candidate
  for candidate in python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3; do
    if command -v "$candidate" >/dev/null &&
      "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s' "$candidate"
      return
    fi
  done
  return 1
}

usable_venv() { # whether .venv starts and is new enough
  "$venv/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null &&
    # Programs in .venv/bin carry its path: after the repository was moved they would start nothing.
    [[ $(cat "$venv/.made-for" 2>/dev/null || printf '%s' "$venv") == "$venv" ]]
}

make_venv() {
  local python
  python=$(find_python) || stop $EXIT_ENVIRONMENT \
    "Python 3.11 or newer with its venv module is needed, and $(python3 --version 2>&1 || echo 'no Python') was found."
  "$python" -m venv --clear "$venv" ||
    stop $EXIT_ENVIRONMENT "The Python environment could not be made in $venv; see the lines above."
  printf '%s' "$venv" >"$venv/.made-for"
}

install_python_packages() { # install_python_packages REQUIREMENTS.txt: what it pins, then the project itself
  local requirements=installer/$1 stamp=$venv/.installed-$1 state
  state=$(cat "$requirements" installer/requirements-build.txt pyproject.toml | sha256sum)
  [[ -x $venv/bin/desk && $(cat "$stamp" 2>/dev/null) == "$state" ]] && return
  rm -f "$stamp"
  say "Installing Python packages from $requirements ..."
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes \
    -r installer/requirements-build.txt -r "$requirements" ||
    stop $EXIT_ENVIRONMENT "The Python packages could not be installed; see the lines above. Start again when the network answers."
  # The project itself, as it stands in this folder; its build tools are pinned above, so nothing more is fetched.
  "$venv/bin/python" -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e . ||
    stop $EXIT_ENVIRONMENT "The program could not be put into $venv; see the lines above."
  printf '%s' "$state" >"$stamp"
}

fetch_samples() { # databases and maps that others made, for the tests: they lie beside the packages, not among them
  local requirements=installer/requirements-samples.txt folder=$venv/samples state
  state=$(sha256sum <"$requirements")
  [[ $(cat "$folder/.fetched" 2>/dev/null) == "$state" ]] && return
  say "Fetching the samples of $requirements ..."
  rm -rf "$folder"
  "$venv/bin/python" -m pip download -q --disable-pip-version-check --no-deps --require-hashes \
    -r "$requirements" -d "$folder" || {
    say "The samples could not be fetched, so their tests will fail; see the lines above."
    return
  }
  printf '%s' "$state" >"$folder/.fetched"
}

make_checkers() { # the checkers of PDF/A and PDF/UA, for the tests: programs beside the desk, never imported by it
  # outloud is Apache-2.0, pdfua MIT, pdf-oxide MIT or Apache-2.0, PyMuPDF (which outloud reads pages with) AGPL-3.0.
  local requirements=installer/requirements-checkers.txt folder=$venv/checkers state
  state=$(sha256sum <"$requirements")
  [[ $(cat "$folder/.installed" 2>/dev/null) == "$state" ]] && return
  say "Installing the checkers of $requirements ..."
  if ! "$venv/bin/python" -m venv --clear "$folder" ||
    ! "$folder/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$requirements"; then
    say "The checkers could not be installed, so their tests will fail; see the lines above."
    return
  fi
  printf '%s' "$state" >"$folder/.installed"
}

compile_project() {
  # A first start without bytecode takes seconds, and some machines forbid Python to write it by itself.
  "$venv/bin/python" -m compileall -q desk
  local catalogue
  for catalogue in resources/i18n/*.ts; do
    [[ ${catalogue%.ts}.qm -nt $catalogue ]] && continue
    installer/translations compile >/dev/null ||
      stop $EXIT_ENVIRONMENT "The translations could not be compiled; see the lines above."
    return
  done
}

set_up() { # set_up REQUIREMENTS.txt [DEBIAN PACKAGE...]
  local requirements=$1 python_packages=()
  shift
  usable_venv || find_python >/dev/null || python_packages=(python3 python3-venv)
  need_packages "${python_packages[@]}" "${QT_PACKAGES[@]}" "$@"
  usable_venv || make_venv
  install_python_packages "$requirements"
  compile_project
}
