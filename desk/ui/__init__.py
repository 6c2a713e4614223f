"""The window: pages, widgets and the worker behind them."""

from desk.ui.immortal import keep_constants_alive

keep_constants_alive()
