"""View models: QObjects owned by Python that hold derived properties for QML and take its actions."""
