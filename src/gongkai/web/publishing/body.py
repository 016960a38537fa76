"""What the text of an item is made of: running text, tables, pictures. The public's templates set each."""

from wagtail.blocks import CharBlock, RichTextBlock, StructBlock
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.images.blocks import ImageChooserBlock

FEATURES = ["h2", "h3", "h4", "bold", "italic", "ol", "ul", "link", "hr", "superscript", "subscript"]

TABLE = {
    "language": "en-US",
    "contextMenu": {
        "items": {
            "row_above": {"name": "在上方插入一行"},
            "row_below": {"name": "在下方插入一行"},
            "col_left": {"name": "在左侧插入一列"},
            "col_right": {"name": "在右侧插入一列"},
            "remove_row": {"name": "删除这一行"},
            "remove_col": {"name": "删除这一列"},
            "undo": {"name": "撤销"},
            "redo": {"name": "重做"},
        }
    },
}
"""The table editor's own menu knows no Chinese: its words are told here."""

BLOCKS = [
    ("text", RichTextBlock(label="正文", features=FEATURES)),
    ("table", TableBlock(label="表格", table_options=TABLE)),
    (
        "picture",
        StructBlock(
            [
                ("image", ImageChooserBlock(label="图片")),
                ("says", CharBlock(label="替代文字", max_length=300, help_text="图片说了什么，供读屏软件朗读")),
                ("caption", CharBlock(label="图注", max_length=200, required=False)),
            ],
            label="图片",
            icon="image",
        ),
    ),
]
