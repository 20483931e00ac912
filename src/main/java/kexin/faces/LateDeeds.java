package kexin.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;

/**
 * A deed from a page that has changed since, in another tab or by a second click. Every deed ends in a redirect or a
 * notice; a form that ends in neither is no longer on the page. It leads to the page as it is now, which says so.
 */
public class LateDeeds implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    /** What is said by now is left over from a page before. */
    @Override
    public void beforePhase(PhaseEvent event) {
        event.getFacesContext().getAttributes().put(LateDeeds.class, said(event.getFacesContext()));
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot().isTransient() && !isAnswered(context)) {
            CDI.current().select(Notices.class).get().wrongOnTheNextPage("notice.changed");
            again(context);
        }
    }

    private static boolean isAnswered(FacesContext context) {
        return context.getResponseComplete()
                || !context.getAttributes().get(LateDeeds.class).equals(said(context))
                || context.getExceptionHandler().getUnhandledExceptionQueuedEvents().iterator().hasNext();
    }

    private static int said(FacesContext context) {
        return context.getMessageList().size();
    }

    private static void again(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + external.getRequestMap().get(Here.PATH));
        } catch (IOException broken) {
            throw new FacesException(broken);
        }
    }
}
