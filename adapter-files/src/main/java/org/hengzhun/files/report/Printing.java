package org.hengzhun.files.report;

import java.io.IOException;
import org.hengzhun.files.paper.Paper;

/** Prints a paper in one form, to where it was told. */
@FunctionalInterface
public interface Printing {

    void print(Paper paper) throws IOException;
}
