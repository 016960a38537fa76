"""What the text of an item is made of: running text, tables, pictures. The public's templates set each."""

from wagtail.blocks import CharBlock, RichTextBlock, StructBlock
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.images.blocks import ImageChooserBlock

FEATURES = ["h2", "h3", "h4", "bold", "italic", "ol", "ul", "link", "hr", "superscript", "subscript"]

BLOCKS = [
    ("text", RichTextBlock(label="正文", features=FEATURES)),
    ("table", TableBlock(label="表格")),
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
