"""The kiosk: the screen, the sync service, the guard and the technician's commands."""
