package kexin.course.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import kexin.course.comparison.Difference;
import kexin.course.comparison.Difference.Line;
import kexin.course.comparison.Difference.Piece;

/** Writes a {@link Difference}, a line a paragraph; as nested repetitions it would be most of what a page costs. */
@FacesComponent("kexin.DifferenceLines")
public class DifferenceLines extends UIComponentBase {

    @Override
    public String getFamily() {
        return "kexin";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Difference difference = (Difference) getAttributes().get("difference");
        for (Line line : difference.lines()) {
            writer.startElement("p", this);
            writer.writeAttribute("class", line.isLeftOut() ? "left-out" : "diff-line", null);
            if (line.isLeftOut()) {
                writer.writeText("⋯", null);
            }
            for (Piece piece : line.pieces()) {
                write(writer, piece);
            }
            writer.endElement("p");
        }
    }

    /** What went and what came is said as well as shown, for who hears the page. */
    private void write(ResponseWriter writer, Piece piece) throws IOException {
        if (piece.kind() == Piece.Kind.SAME) {
            writer.writeText(piece.words(), null);
            return;
        }
        String element = piece.kind() == Piece.Kind.GONE ? "del" : "ins";
        writer.startElement(element, this);
        writer.startElement("span", this);
        writer.writeAttribute("class", "unseen", null);
        writer.writeText("[" + getAttributes().get(piece.kind().word()) + "] ", null);
        writer.endElement("span");
        writer.writeText(piece.words(), null);
        writer.endElement(element);
    }
}
