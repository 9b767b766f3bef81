package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.sheet.BrokenSheetException;
import org.hengzhun.files.sheet.Sheet;
import org.hengzhun.files.sheet.Workbook;
import org.hengzhun.files.sheet.Workbook.Tab;
import org.hengzhun.files.sheet.Workbook.Visibility;
import org.hengzhun.files.table.Table;

/** Which sheet of a workbook is read: the one that was named, or the only visible one with a table that is known. */
final class SheetChoice {

    private final Workbook book;
    private final String wanted;
    private final Bilingual option;

    /** {@code option}: what the user calls the choice of a sheet. */
    SheetChoice(Workbook book, String wanted, Bilingual option) {
        this.book = book;
        this.wanted = wanted;
        this.option = option;
    }

    /** Finds the table in a sheet. */
    interface HeaderFinder {
        Table in(Sheet sheet) throws IOException;
    }

    /** The sheet to read. */
    Tab choose(HeaderFinder finder) throws IOException {
        return wanted.isEmpty() ? only(finder) : named();
    }

    private Tab named() throws BrokenSheetException {
        List<Tab> tabs = book.sheets();
        Optional<Tab> byName = by(tab -> tab.name().equals(wanted))
                .or(() -> by(tab -> tab.name().strip().equalsIgnoreCase(wanted)));
        if (byName.isPresent()) {
            return byName.get();
        }
        if (wanted.matches("[1-9][0-9]{0,3}") && Integer.parseInt(wanted) <= tabs.size()) {
            return tabs.get(Integer.parseInt(wanted) - 1);
        }
        throw new BrokenSheetException(
                0,
                new Bilingual(
                        "没有工作表“%s”；请用 %s 写下列之一的名称，或从 1 数起的序号：%s。"
                                .formatted(VisibleText.cut(wanted), option.zh(), names(tabs, "、", SheetChoice::zh)),
                        "There is no sheet \"%s\"; name one of these with %s, or give its number from 1 on: %s."
                                .formatted(VisibleText.cut(wanted), option.en(), names(tabs, ", ", SheetChoice::en))));
    }

    private Optional<Tab> by(Predicate<Tab> which) {
        return book.sheets().stream().filter(which).findFirst();
    }

    private Tab only(HeaderFinder finder) throws IOException {
        List<Tab> visible = book.sheets().stream()
                .filter(tab -> tab.visibility() == Visibility.VISIBLE)
                .toList();
        if (visible.size() == 1) {
            return visible.get(0);
        }
        List<Tab> known = new ArrayList<>();
        for (Tab tab : visible) {
            try (Table table = finder.in(book.open(tab))) {
                if (table.known() > 0) {
                    known.add(tab);
                }
            }
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        throw new BrokenSheetException(0, known.isEmpty() ? nowhere() : severalTimes(known));
    }

    private Bilingual nowhere() {
        return new Bilingual(
                "看得见的工作表里都没有找到表头；请用 %s 指明一张，或核对列名。有：%s。"
                        .formatted(option.zh(), names(book.sheets(), "、", SheetChoice::zh)),
                "No header was found in any visible sheet; name one with %s, or check the headers. There are: %s."
                        .formatted(option.en(), names(book.sheets(), ", ", SheetChoice::en)));
    }

    private Bilingual severalTimes(List<Tab> known) {
        return new Bilingual(
                "有几张工作表都有能读的表：%s；请用 %s 指明一张。".formatted(names(known, "、", SheetChoice::zh), option.zh()),
                "Several sheets hold a table: %s; name one with %s."
                        .formatted(names(known, ", ", SheetChoice::en), option.en()));
    }

    /** The sheets beside the one that is read. */
    static ImmutableList<Bilingual> others(List<Tab> tabs, Tab read) {
        return tabs.stream()
                .filter(tab -> !tab.equals(read))
                .map(tab -> new Bilingual(zh(tab), en(tab)))
                .collect(ImmutableList.toImmutableList());
    }

    private static String names(List<Tab> tabs, String between, Function<Tab, String> name) {
        return tabs.stream().map(name).collect(Collectors.joining(between));
    }

    private static String zh(Tab tab) {
        return VisibleText.cut(tab.name()) + (tab.visibility() == Visibility.VISIBLE ? "" : "（隐藏）");
    }

    private static String en(Tab tab) {
        return VisibleText.cut(tab.name()) + (tab.visibility() == Visibility.VISIBLE ? "" : " (hidden)");
    }
}
