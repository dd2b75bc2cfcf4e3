# The frame of a document for Word: `src/render/docx/`.

docx-page = Page { $page } of { $pages }
