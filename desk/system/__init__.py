"""Settings, resources, keyring, languages and the machine the desk runs on."""
