import { writeZip, type ZipPart } from './write-zip.ts';

/** Parts of a test document; `body` is what stands in `<w:body>`. */
export interface DocxParts {
  readonly body: string;
  readonly core?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly more?: readonly ZipPart[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PICTURE =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const NAMESPACES = `xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships" ${PICTURE}`;
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Writes a document with the parts that Word writes, in its order. */
export function writeDocx({ body, core, footnotes = '', comments = '', more = [] }: DocxParts): Uint8Array {
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships([['officeDocument', 'word/document.xml']])],
    ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
        ['footnotes', 'footnotes.xml'],
        ['comments', 'comments.xml'],
        ['image', 'media/image1.png'],
        ['hyperlink', 'https://harbour.example/rota', 'TargetMode="External"'],
      ]),
    ],
    ['word/footnotes.xml', `<w:footnotes ${NAMESPACES}>${footnotes}</w:footnotes>`],
    ['word/comments.xml', `<w:comments ${NAMESPACES}>${comments}</w:comments>`],
    ['word/styles.xml', styles()],
    ['word/numbering.xml', numbering()],
    ['word/media/image1.png', 'no picture'],
    ...(core === undefined ? [] : [['docProps/core.xml', coreProperties(core)] satisfies [string, string]]),
  ];
  return writeZip([...parts.map(([name, content]) => ({ name, content: XML + content })), ...more]);
}

/** A paragraph as Word writes it; a style's id or a list puts it into either. */
export function paragraph(words: string, style: string | null = null): string {
  const list = '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const inside = style === 'list' ? list : style === null ? '' : `<w:pStyle w:val="${style}"/>`;
  const properties = inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`;
  return `<w:p w:rsidR="00A77427">${properties}${words.startsWith('<') ? words : run(words)}</w:p>`;
}

export function run(words: string): string {
  return `<w:r w:rsidRPr="004E1A11"><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A picture, from a relationship of `writeDocx`. */
export const PICTURE_RUN = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="The quay at dusk"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

function relationships(targets: readonly (readonly [string, string, string?])[]): string {
  const each = targets.map(
    ([type, target, more = ''], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}" ${more}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(): string {
  const overrides = ['document.main', 'styles', 'numbering', 'footnotes', 'comments'].map((part) => {
    const name = part.replace('.main', '');
    return `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${part}+xml"/>`;
  });
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

function styles(): string {
  const names: readonly (readonly [string, string])[] = [
    ['Normal', 'Normal'],
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['ListParagraph', 'List Paragraph'],
    ['FootnoteText', 'footnote text'],
  ];
  const each = names.map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return `<w:styles ${NAMESPACES}>${each.join('')}</w:styles>`;
}

function numbering(): string {
  return `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}

function coreProperties(inside: string): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${inside}</cp:coreProperties>`;
}
