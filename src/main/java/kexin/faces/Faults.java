package kexin.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import kexin.Refused;

/**
 * The one place where what goes wrong on a page becomes something to read. A refusal of a deed is a notice on the page it
 * came from, which keeps what was typed; what is unknown is "not found"; an expired view leads back to its page; a fault goes to the error page.
 */
public class Faults extends ExceptionHandlerWrapper {

    Faults(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            Throwable cause = cause(thrown);
            try {
                if (cause instanceof Refused refusal) {
                    refuse(refusal);
                    events.remove();
                } else if (cause instanceof Elsewhere elsewhere) {
                    redirect(elsewhere.path());
                    events.remove();
                } else if (cause instanceof ViewExpiredException) {
                    back();
                    events.remove();
                }
            } catch (IOException broken) {
                throw new FacesException(broken);
            }
        }
        getWrapped().handle();
    }

    /** The page goes on to render, with the notice and all that was typed. */
    private static void refuse(Refused refusal) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (refusal.isUnknown() || !context.isPostback()) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            context.responseComplete();
        } else {
            notices().refused(refusal);
        }
    }

    private static void back() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        notices().wrongOnTheNextPage("notice.expired");
        redirect((String) context.getExternalContext().getRequestMap().get(Here.PATH));
    }

    private static void redirect(String path) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        ExternalContext external = context.getExternalContext();
        external.redirect(external.getRequestContextPath() + path);
        context.responseComplete();
    }

    private static Notices notices() {
        return CDI.current().select(Notices.class).get();
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (!isKnown(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof Refused || cause instanceof Elsewhere || cause instanceof ViewExpiredException;
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new Faults(getWrapped().getExceptionHandler());
        }
    }
}
