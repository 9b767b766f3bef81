package org.hengzhun.drl.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys and certificates to try signatures with, made by the JDK's own keytool in a folder. */
public final class SigningKeys {

    public static final String PASSWORD = "only-a-test";

    private final Path folder;

    public SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** A key store with one key, whose certificate vouches for itself. */
    public Path key(String alias, String... more) {
        Path store = folder.resolve(alias + ".p12");
        List<String> words = new ArrayList<>(List.of(
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                alias,
                "-dname",
                "CN=许昌市发展改革委 " + alias,
                "-keystore",
                store.toString()));
        words.addAll(List.of(more));
        keytool(words);
        return store;
    }

    /** The certificate of the key, as PEM. */
    public Path certificate(String alias) {
        Path pem = folder.resolve(alias + ".pem");
        keytool(List.of("-exportcert", "-rfc", "-alias", alias, "-keystore", store(alias), "-file", pem.toString()));
        return pem;
    }

    /** Has the one issue a certificate for the key of the other. */
    public void issue(String authority, String alias, String... more) {
        Path request = folder.resolve(alias + ".csr");
        Path issued = folder.resolve(alias + ".crt");
        keytool(List.of("-certreq", "-alias", alias, "-keystore", store(alias), "-file", request.toString()));
        List<String> words = new ArrayList<>(List.of(
                "-gencert",
                "-rfc",
                "-alias",
                authority,
                "-keystore",
                store(authority),
                "-infile",
                request.toString(),
                "-outfile",
                issued.toString()));
        words.addAll(List.of(more));
        keytool(words);
        Path chain = folder.resolve(alias + ".chain");
        try {
            Files.writeString(chain, Files.readString(issued) + Files.readString(certificate(authority)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        keytool(List.of(
                "-importcert", "-noprompt", "-alias", alias, "-keystore", store(alias), "-file", chain.toString()));
    }

    private String store(String alias) {
        return folder.resolve(alias + ".p12").toString();
    }

    private static void keytool(List<String> words) {
        List<String> with = new ArrayList<>(words);
        with.addAll(List.of("-storepass", PASSWORD));
        SigningTools.run("keytool", with.toArray(String[]::new));
    }
}
