# The frame of a document for Word: `src/render/docx/`.

docx-page = bladzijde { $page } van { $pages }
