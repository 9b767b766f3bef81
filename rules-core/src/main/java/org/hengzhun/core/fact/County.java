package org.hengzhun.core.fact;

import java.util.Optional;
import org.hengzhun.core.words.RefusedException;

/**
 * The county, district or zone (承接县区) that takes on a project. A six-digit code of GB/T 2260 and its name are one value, and
 * so are its short name, its name with the city before it and the like, see {@link DivisionNames}. What the table does not list is
 * kept by name alone, without spaces inside.
 *
 * @param name the name people use, never blank
 */
public record County(String name) {

    public County {
        name = DivisionNames.canonical(name);
        if (name.isEmpty()) {
            throw new RefusedException("县区名称不能为空", "the name of a county must not be blank");
        }
        if (name.matches("[0-9]+(\\.0+)?")) {
            throw new RefusedException(
                    "县区代码（%s）不在本库的行政区划表中，请改写名称，例如 禹州市".formatted(name),
                    "the county code (%s) is not in the table of this library; write the name".formatted(name));
        }
    }

    public static County of(String nameOrCode) {
        return new County(nameOrCode);
    }

    /** The six-digit code, where the table of the four cities has it. */
    public Optional<String> code() {
        return DivisionCodes.codeOf(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
