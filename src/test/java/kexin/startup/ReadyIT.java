package kexin.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReadyIT {

    @ArquillianResource
    private URL site;

    @Test
    void a_deployed_application_says_that_it_is_ready() throws Exception {
        HttpResponse<String> answer = get("/health/ready");

        assertEquals(200, answer.statusCode());
        String body = answer.body().replace("\"", "");
        assertTrue(body.contains("name:kexin"), body);
        assertTrue(body.contains("migrated:true"), body);
        assertTrue(body.contains("loaded:true"), body);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException, URISyntaxException {
        URI address = site.toURI().resolve(path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
