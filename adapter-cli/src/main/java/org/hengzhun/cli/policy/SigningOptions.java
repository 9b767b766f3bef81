package org.hengzhun.cli.policy;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.drl.archive.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With which key a zip is signed. A password never stands on the command line, where others could see it. */
final class SigningOptions {

    private static final String PASSWORD = "HENGZHUN_SIGN_PASSWORD";

    @Option(names = "--sign-with", paramLabel = "密钥库", description = "用这个密钥库（PKCS12）里的私钥给 zip 签名。")
    private @Nullable Path store;

    @Option(names = "--alias", paramLabel = "名称", description = "密钥库里私钥的名称。")
    private @Nullable String alias;

    @Option(names = "--password-file", paramLabel = "文件", description = "装有密钥库密码的文件（第一行）；不写则取环境变量 " + PASSWORD + "。")
    private @Nullable Path passwordFile;

    /** Refuses a key where nothing is signed. */
    void requireZip(boolean zip) {
        if (!zip && (store != null || alias != null || passwordFile != null)) {
            throw new WrongUsage("--sign-with 只用于 --zip；请加上 --zip 文件", "--sign-with is for --zip; add --zip FILE");
        }
    }

    /** The key; nothing where nobody is to sign. */
    Optional<SigningKey> key(CliContext around) {
        if (store == null && alias == null && passwordFile == null) {
            return Optional.empty();
        }
        if (store == null || alias == null) {
            throw new WrongUsage(
                    "签名要同时写 --sign-with 密钥库 和 --alias 名称", "to sign, write both --sign-with KEYSTORE and --alias NAME");
        }
        return Optional.of(SigningKey.in(store, alias, password(around).toCharArray()));
    }

    private String password(CliContext around) {
        if (passwordFile == null) {
            String variable = around.variable(PASSWORD);
            if (variable == null) {
                throw new WrongUsage(
                        "缺密钥库的密码；请把它放在环境变量 %s 里，或写 --password-file 文件".formatted(PASSWORD),
                        "the password of the key store is missing; put it into the environment variable %s, or write --password-file FILE"
                                .formatted(PASSWORD));
            }
            return variable;
        }
        try {
            String text = Files.readString(passwordFile, StandardCharsets.UTF_8);
            int end = CharMatcher.anyOf("\r\n").indexIn(text);
            return end < 0 ? text : text.substring(0, end);
        } catch (IOException unreadable) {
            throw new WrongUsage(
                    "密码文件 %s 读不了；请核对路径和权限".formatted(passwordFile),
                    "the password file %s cannot be read; check its path and permissions".formatted(passwordFile));
        }
    }
}
