### online
