package kexin.benchmark.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.List;
import kexin.learning.web.Outline;

/** What stands at the side of the empty page. */
@ApplicationScoped
public class EmptyOutline {

    @Produces
    @Named
    Outline emptyOutline() {
        return new Outline(List.of());
    }
}
