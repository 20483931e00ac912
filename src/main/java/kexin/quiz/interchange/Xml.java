package kexin.quiz.interchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads foreign XML with every door shut: no document type, no entity, nothing from outside, nothing too deep to walk. */
final class Xml {

    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** Of the Java platform's own parser. Questions are nested six deep. */
    private static final String MOST_DEPTH = "jdk.xml.maxElementDepth";
    private static final String DEPTH = "100";

    private Xml() {}

    static Document read(String xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute(MOST_DEPTH, DEPTH);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Whether the file was refused for its document type; the parser says so in no other way, but in every language. */
    static boolean isDocumentType(SAXParseException problem) {
        return ("" + problem.getMessage()).contains(NO_DOCUMENT_TYPE);
    }

    /** The child elements of this name. */
    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }

    /** What a path of elements contains, empty if there is no such path: {@code questiontext/text}. */
    static String text(Element parent, String path) {
        Element element = parent;
        for (String name : path.split("/")) {
            List<Element> children = children(element, name);
            if (children.isEmpty()) {
                return "";
            }
            element = children.get(0);
        }
        return element.getTextContent();
    }

    /** Throws what the default handler would print. */
    private static final class Strict extends DefaultHandler {
        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
