package kexin.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kexin.course.Lesson;
import kexin.course.Page;
import kexin.course.PageText;

/** A lesson to be printed: every page with its notes, and the answers behind them all. */
@Named
@RequestScoped
public class HandoutView {

    @Inject
    private Reader reader;

    private Lesson lesson;
    private List<Sheet> sheets;

    /** @param number from 1 */
    public record Sheet(int number, String kind, PageText text) {}

    @PostConstruct
    void load() {
        lesson = reader.lesson();
        sheets = new ArrayList<>();
        for (Page page : lesson.pages()) {
            sheets.add(new Sheet(sheets.size() + 1, page.kind().word(), page.text(getLanguage())));
        }
    }

    public String getCourse() {
        return reader.course().slug();
    }

    public String getCourseTitle() {
        return reader.course().title().in(getLanguage());
    }

    public String getLessonTitle() {
        return lesson.title().in(getLanguage());
    }

    /** Of the lesson within its course, from 1. */
    public int getNumber() {
        return reader.course().lessons().indexOf(lesson) + 1;
    }

    public String getLanguage() {
        return reader.language();
    }

    public List<Sheet> getSheets() {
        return sheets;
    }

    /** Those with an answer to open, which on paper stands at the end. */
    public List<Sheet> getAnswers() {
        return sheets.stream().filter(sheet -> !sheet.text().answer().isEmpty()).toList();
    }
}
