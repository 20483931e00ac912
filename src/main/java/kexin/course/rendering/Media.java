package kexin.course.rendering;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kexin.course.notation.Flaws;
import kexin.course.notation.Place;
import kexin.course.notation.Source;

/** The pictures of a course by their path as pages name it: {@code media/five-stages.svg}. Each is read once. */
public final class Media {

    private static final String COVER = "media/cover.svg";

    private final Map<String, Optional<Picture>> pictures = new HashMap<>();

    /** @param flaws of this file */
    public void add(String path, byte[] bytes, Flaws flaws) {
        pictures.put(path, path.endsWith(".svg") ? drawing(bytes, flaws) : raster(bytes, flaws));
    }

    private static Optional<Picture> drawing(byte[] bytes, Flaws flaws) {
        return DrawingReader.read(Source.read(bytes, flaws), flaws).map(Picture.class::cast);
    }

    private static Optional<Picture> raster(byte[] bytes, Flaws flaws) {
        Optional<Raster> raster = Raster.read(bytes);
        if (raster.isEmpty()) {
            flaws.add(Place.START, "problem.picture.type");
        } else if (raster.get().isTooLarge()) {
            flaws.add(Place.START, "problem.picture.pixels", raster.get().width(), raster.get().height());
        }
        return raster.map(Picture.class::cast);
    }

    /** The course's cover as HTML, if it has one: an ornament, said to nobody. */
    public Optional<String> cover() {
        return picture(COVER).map(picture -> picture.html(COVER, "", "cover"));
    }

    boolean has(String path) {
        return pictures.containsKey(path);
    }

    /** Empty too if the file is none that can be shown. */
    Optional<Picture> picture(String path) {
        return pictures.getOrDefault(path, Optional.empty());
    }
}
