"""What is worked out before a frame does not keep the frame from coming."""

import pytest
from qml_stage import GALLERY, Stage


@pytest.mark.qt_log_ignore("change each other without end")
def test_parts_that_ask_each_other_without_end_let_the_frame_come(fonts: None) -> None:
    stage = Stage().show(GALLERY / "Restless.qml")
    stage.frame()
    turns = stage.root.property("turns")
    assert 10 < turns < 1000
    stage.frame()
    assert stage.root.property("turns") == turns
    stage.close()
