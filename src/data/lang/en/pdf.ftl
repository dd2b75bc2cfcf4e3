# What stands on the pages of a PDF.
pdf-page = page { $page } of { $pages }
pdf-untitled = Document without a title
