package kexin;

import java.io.File;
import kexin.course.Taught;
import kexin.learning.TimePassed;
import kexin.practice.DaysLater;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment all tests share: the WAR as it was built, on one server with an empty database in memory and the
 * demonstration people. A class whose name ends in {@code ContainerIT} goes into it and runs inside the server; any other
 * integration test is {@code @RunAsClient} and knocks from outside.
 */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive kexin() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kexin.war")))
                .addClasses(TestsEntrance.class, DaysLater.class, TimePassed.class, Cast.class, Made.class, ShortCourse.class,
                        Taught.class)
                .addPackages(true, Filters.include(".*ContainerIT.*"), "kexin");
    }
}
