package kexin.faces;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post to the address that people see, not to the view behind it. */
public class HumanAddresses extends ViewHandlerWrapper {

    public HumanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object path = context.getExternalContext().getRequestMap().get(Here.PATH);
        return path == null
                ? super.getActionURL(context, viewId)
                : context.getExternalContext().getRequestContextPath() + path;
    }
}
