package org.hengzhun.cli.policy;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.drl.skeleton.OldRules;
import org.hengzhun.files.write.policy.RefusedRules;

/** A plain file of DRL that somebody would like to have as a policy. */
final class OldRulesFile {

    private static final long LARGEST = 4L * 1024 * 1024;

    private OldRulesFile() {}

    /** Whether the file is called so. */
    static boolean is(Path file) {
        return Ascii.toLowerCase(String.valueOf(file.getFileName())).endsWith(".drl");
    }

    /** What of it a policy cannot say. */
    static RefusedRules read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new WrongUsage(
                    "%s 不是文件，或超过 %d 字节；请写一个 .drl 文件".formatted(file, LARGEST),
                    "%s is no file, or has more than %d bytes; name a .drl file".formatted(file, LARGEST));
        }
        return new RefusedRules(OldRules.in(Files.readAllBytes(file))
                .orElseThrow(() -> new WrongUsage(
                        "%s 既不是 UTF-8 也不是 GB18030 文字，请另存为 UTF-8".formatted(file),
                        "%s is neither UTF-8 nor GB18030; save it as UTF-8".formatted(file))));
    }
}
