package org.hengzhun.spring;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the policies are (政策所在), as {@code hengzhun.policies.…} in the configuration of the application. A name that is none of these
 * is refused when the application starts.
 *
 * @param folder packs, folders of packs, or either as a zip, several with commas between; the shipped policies alone when there is none
 * @param reload whether edits are taken over while the application runs, each once it has been checked, compiled and tested with its own
 *     cases
 * @param trust a PEM file or a key store without a password: only zips signed with one of its certificates are taken
 */
@ConfigurationProperties(prefix = PolicyProperties.PREFIX, ignoreUnknownFields = false)
public record PolicyProperties(
        @DefaultValue List<Path> folder,
        @DefaultValue("true") boolean reload,
        @Nullable Path trust) {

    static final String PREFIX = "hengzhun.policies";
}
