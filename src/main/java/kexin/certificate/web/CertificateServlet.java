package kexin.certificate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kexin.Refused;
import kexin.certificate.Certificate;
import kexin.certificate.Certificates;
import kexin.faces.Here;
import kexin.people.web.Me;

/** {@code /certificates/{serial}.pdf}: the bytes as they were issued. */
@WebServlet("/-/certificate")
public class CertificateServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private Certificates certificates;

    @Inject
    private Me me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Certificate certificate = certificates.bySerial(me.person(), Here.word(request, "serial"));
            byte[] pdf = certificate.pdf();
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", inline(certificate));
            response.setHeader("ETag", "\"" + certificate.sha256() + "\"");
            response.getOutputStream().write(pdf);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Kept under a name that says whose it is. source: RFC 6266, 4.3 */
    private static String inline(Certificate certificate) {
        String name = URLEncoder.encode(certificate.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + certificate.serial() + ".pdf\"; filename*=UTF-8''" + name;
    }
}
