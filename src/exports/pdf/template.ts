import { NUMBER_ON_ONE_LINE } from '../numberOnOneLine.ts';

/**
 * The page in Typst (0.14): it reads the document as JSON from `sys.inputs`, so no word is ever Typst's markup. A4 with
 * the margins of Nghị định 30/2020/NĐ-CP; official words in serif, the site's own in sans; "Trang x/y" at the foot.
 */
export const TEMPLATE = `
#let d = json(bytes(sys.inputs.doc))
#set document(title: d.title, author: d.author, keywords: d.keywords)
#set page(
  paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 20mm),
  footer: context {
    set text(font: "Noto Sans", size: 8pt)
    d.name
    h(1fr)
    "Trang " + counter(page).display() + "/" + str(counter(page).final().first())
  },
)
#set text(font: "Noto Serif", size: 11.5pt, lang: "vi", ligatures: false, hyphenate: false)
#set par(leading: 0.75em, spacing: 1.15em)
#show heading: set text(size: 11.5pt)
#show heading.where(level: 1): set text(size: 14pt)
#show heading: set block(above: 1.6em, below: 1em)
#show regex(${JSON.stringify(NUMBER_ON_ONE_LINE)}): box
#show link: set text(fill: rgb("#0d5275"))
#set footnote(numbering: n => d.calls.at(n - 1, default: str(n)))
#set footnote.entry(separator: line(length: 30%, stroke: 0.5pt))

#let lines(words) = words.split("\\n").join(linebreak())
#let run(r, notes) = {
  if "misprint" in r {
    " " + box(text(font: "Noto Sans", size: 0.8em, weight: "regular", d.asPrinted.trim()))
  } else if "note" in r {
    if r.first [#footnote(notes.at(r.note).map(one => run(one, notes)).join())#label("note-" + r.note)] else { footnote(label("note-" + r.note)) }
  } else {
    let words = lines(r.text)
    if "emphasis" in r { words = emph(words) }
    if "strong" in r { words = strong(words) }
    if "href" in r { link(r.href, words) } else { words }
  }
}
#let runs(all) = all.map(r => run(r, d.notes)).join()

#for l in d.lines {
  if "rows" in l {
    let head = l.rows.first()
    table(
      columns: head.len(), inset: 6pt, stroke: 0.5pt,
      table.header(..head.map(runs)),
      ..l.rows.slice(1).map(row => row.map(runs)).flatten(),
    )
  } else {
    let words = l.label + l.gap + runs(l.runs)
    if "below" in l { words = words + linebreak() + runs(l.below) }
    if "level" in l { heading(level: l.level, words) } else {
      block(sticky: "stays" in l, inset: (left: l.depth * 1.2em), par(words))
    }
  }
}

#if d.lines.len() > 2 { pdf.artifact(line(length: 100%, stroke: 0.5pt + luma(160))) }
#set text(font: "Noto Sans", size: 9pt)
#set par(leading: 0.65em, spacing: 0.85em)
#show regex("https?://\\S+"): box
#show heading: set text(font: "Noto Sans", size: 10pt)
#for part in d.frame {
  heading(level: 2, part.heading)
  for l in part.lines {
    par({
      if "label" in l { strong(l.label + ": ") }
      if "href" in l { link(l.href, l.text) } else { l.text }
      if "after" in l { l.after }
    })
  }
}
`;
