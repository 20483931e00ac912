package kexin.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import kexin.startup.Readiness.Step;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** {@code /health/ready}: up once every step has been reached. The server answers it only while Kexin is deployed. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class ReadyCheck implements HealthCheck {

    @Inject
    private Readiness readiness;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("kexin");
        for (Step step : Step.values()) {
            answer.withData(step.name().toLowerCase(java.util.Locale.ROOT), readiness.has(step));
        }
        return answer.status(Arrays.stream(Step.values()).allMatch(readiness::has)).build();
    }
}
