# Wat op de bladzijden van een PDF staat.
pdf-page = bladzijde { $page } van { $pages }
pdf-untitled = Document zonder titel
