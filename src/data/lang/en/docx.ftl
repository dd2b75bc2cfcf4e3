# The frame of a document for Word: `src/render/docx/`.

docx-page = page { $page } of { $pages }
