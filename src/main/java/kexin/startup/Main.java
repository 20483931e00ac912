package kexin.startup;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * The first class of {@code java -jar kexin.war}, and the only one of ours on the class path: the server looks there
 * before it looks into the application, and would find classes without their libraries. So the launcher gets a class
 * loader of its own over the WAR's classes.
 */
public final class Main {

    private Main() {}

    public static void main(String... arguments) throws Exception {
        URI war = Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        URL classes = new URL("jar:" + war + "!/WEB-INF/classes/");
        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())
                .loadClass("kexin.startup.Launcher")
                .getMethod("start", URI.class)
                .invoke(null, war);
    }
}
