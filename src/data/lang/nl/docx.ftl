# The frame of a document for Word: `src/render/docx/`.

docx-page = Pagina { $page } van { $pages }
