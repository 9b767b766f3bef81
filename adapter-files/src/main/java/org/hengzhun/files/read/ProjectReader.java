package org.hengzhun.files.read;

import java.io.InputStream;
import java.nio.file.Path;
import org.hengzhun.core.fact.Project;

/**
 * Reads projects from one input, row by row in constant memory but for the ids, which are kept against doubles. What is
 * wrong with the input is a refused row, never an exception: a file that is missing, empty or of a wrong kind gives one
 * refusal of the whole. For one thread.
 *
 * <p>Cells are read as {@link org.hengzhun.core.reading.FieldReader} tells. A row with any bad cell is refused with all of them.
 */
public final class ProjectReader extends RowReader<Project> {

    private ProjectReader(Input<Project> input) {
        super(input);
    }

    /** Opens a file. The caller closes the reader. */
    public static ProjectReader open(Path path, InputOptions options) {
        return new ProjectReader(Input.of(path, options, new ProjectAssembly(options.projects())));
    }

    /**
     * Opens a stream, such as standard input. Unless its encoding is given, the stream is first copied to a temporary
     * file, because only the whole of it shows its charset.
     *
     * @param name what to call the input in messages; its ending tells the form
     */
    public static ProjectReader open(InputStream in, String name, InputOptions options) {
        return new ProjectReader(Input.of(in, name, options, new ProjectAssembly(options.projects())));
    }
}
