"""Steps of the store's tables, run in process by ``desk.store.schema``."""
