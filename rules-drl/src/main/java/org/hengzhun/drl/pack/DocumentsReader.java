package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the {@code documents} of {@code policy.yaml}: what a pack that encodes several documents says of each. */
final class DocumentsReader {

    private DocumentsReader() {}

    static ImmutableMap<String, SourceDocument> read(Yaml yaml) {
        ImmutableMap.Builder<String, SourceDocument> documents = ImmutableMap.builder();
        yaml.mapping("documents").ifPresent(named -> {
            for (String key : named.keys()) {
                named.mapping(key).flatMap(one -> document(key, one)).ifPresent(read -> documents.put(key, read));
            }
        });
        return documents.buildKeepingLast();
    }

    private static Optional<SourceDocument> document(String key, Yaml written) {
        written.allow(ManifestKeys.DOCUMENT);
        Optional<LocalDate> effective = written.day("effective");
        if (effective.isEmpty()) {
            written.required("effective");
            return Optional.empty();
        }
        Optional<LocalDate> until = written.day("until");
        Optional<SourceDocument> document = SourceDocument.of(
                key,
                written.required("title"),
                written.required("document"),
                written.text("issuer").orElse(""),
                written.day("issued").orElse(null),
                effective.get(),
                until.orElse(null));
        if (document.isEmpty()) {
            written.complain(
                    "until",
                    "validity",
                    "施行日 %s 应早于失效日 %s".formatted(effective.get(), until.orElseThrow()),
                    "effective (%s) must come before until (%s)".formatted(effective.get(), until.orElseThrow()));
        }
        return document;
    }
}
