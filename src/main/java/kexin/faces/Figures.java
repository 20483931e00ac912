package kexin.faces;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kexin.Settings;

/** Times and numbers as people write them, in the language of the request and the configured zone. */
@Named
@RequestScoped
public class Figures {

    @Inject
    private Tongue tongue;

    @Inject
    private Settings settings;

    /** {@code 2026年11月22日} or {@code 22 Nov 2026}; nothing for null */
    public String day(Instant instant) {
        return instant == null ? "" : of(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), instant);
    }

    /** The same of a day that is known already. */
    public String date(LocalDate date) {
        return day(date.atStartOfDay(settings.zone()).toInstant());
    }

    /** Day and minute; nothing for null. */
    public String time(Instant instant) {
        return instant == null
                ? ""
                : day(instant) + " " + clock(instant);
    }

    /** The minute of the day: {@code 14:05}. */
    public String clock(Instant instant) {
        return of(DateTimeFormatter.ofPattern("HH:mm"), instant);
    }

    /** The second of the day: {@code 14:05:09}. */
    public String second(Instant instant) {
        return of(DateTimeFormatter.ofPattern("HH:mm:ss"), instant);
    }

    /** In which times are told: for what is told by the browser. */
    public String getZone() {
        return settings.zone().getId();
    }

    /** Points without needless decimals: {@code 7}, {@code 7.5}. */
    public String points(double points) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(tongue.getLocale())).format(points);
    }

    /** {@code 100,000} */
    public String count(long count) {
        return NumberFormat.getIntegerInstance(tongue.getLocale()).format(count);
    }

    /** {@code 1.4 GB}, {@code 180 MB}, {@code 12 kB}: in thousands, as disks are sold. */
    public String bytes(long bytes) {
        double megabytes = bytes / 1e6;
        if (megabytes < 1) {
            return (bytes + 999) / 1000 + " kB";
        }
        return megabytes < 1000 ? Math.round(megabytes) + " MB" : points(Math.round(megabytes / 100) / 10.0) + " GB";
    }

    /** Of a file, as its folder shows it: {@code 12 kB}, {@code 3.4 MB}. */
    public String size(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " kB" : points(Math.round(bytes / 1e5) / 10.0) + " MB";
    }

    private String of(DateTimeFormatter format, Instant instant) {
        java.util.Locale locale =
                tongue.getTag().equals("en") ? java.util.Locale.UK : java.util.Locale.SIMPLIFIED_CHINESE;
        return format.withLocale(locale).withZone(settings.zone()).format(instant);
    }
}
