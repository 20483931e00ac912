package kexin.certificate.print;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What the page says, in reading order, for screen readers and for whoever copies from it. */
final class Outline {

    private final PDPage page;
    private final PDPageContentStream content;
    private final PDStructureElement whole;
    private final COSArray elements = new COSArray();

    Outline(PDDocument document, PDPage page, PDPageContentStream content) {
        this.page = page;
        this.content = content;
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        this.whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        root.setParentTree(tree());
        root.setParentTreeNextKey(1);
        page.setStructParents(0);
        // source: PDF/UA-1 7.18.3, reading order of the keyboard
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        mark(document.getDocumentCatalog(), root);
    }

    void begin(String type, String language) throws IOException {
        begin(element(type, language));
    }

    void beginPicture(String words, PDRectangle place) throws IOException {
        PDStructureElement figure = element(StandardStructureTypes.Figure, "zh-CN");
        figure.setAlternateDescription(words);
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        layout.setBBox(place);
        figure.addAttribute(layout);
        begin(figure);
    }

    void beginOrnament() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    private void begin(PDStructureElement element) throws IOException {
        int number = elements.size();
        elements.add(element);
        element.appendKid(number);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), number);
    }

    private PDStructureElement element(String type, String language) {
        PDStructureElement element = new PDStructureElement(type, whole);
        element.setPage(page);
        element.setLanguage(language);
        whole.appendKid(element);
        return element;
    }

    private PDNumberTreeNode tree() {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(Map.of(0, new PDParentTreeValue(elements)));
        return tree;
    }

    private static void mark(PDDocumentCatalog catalog, PDStructureTreeRoot root) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setStructureTreeRoot(root);
    }
}
