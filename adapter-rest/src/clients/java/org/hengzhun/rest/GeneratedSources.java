package org.hengzhun.rest;

import java.nio.file.Path;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Sources of a client that openapi-generator writes from the contract. */
final class GeneratedSources {

    private GeneratedSources() {}

    /** Java for java.net.http, in the packages client, client.api and client.model. */
    static void java(Path folder) {
        generate(new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInvokerPackage("client")
                .setApiPackage("client.api")
                .setModelPackage("client.model")
                .setOutputDir(folder.toString()));
    }

    /** TypeScript for fetch, with an index.ts that exports everything. */
    static void typescript(Path folder) {
        generate(new CodegenConfigurator().setGeneratorName("typescript-fetch").setOutputDir(folder.toString()));
    }

    /** Python for urllib3, as the package openapi_client. */
    static void python(Path folder) {
        generate(new CodegenConfigurator().setGeneratorName("python").setOutputDir(folder.toString()));
    }

    /** C# for HttpClient, in the namespaces below Org.OpenAPITools. */
    static void csharp(Path folder) {
        generate(new CodegenConfigurator()
                .setGeneratorName("csharp")
                .setLibrary("httpclient")
                .setOutputDir(folder.toString()));
    }

    private static void generate(CodegenConfigurator client) {
        DefaultGenerator generator = new DefaultGenerator();
        for (String aside : new String[] {
            CodegenConstants.API_TESTS,
            CodegenConstants.MODEL_TESTS,
            CodegenConstants.API_DOCS,
            CodegenConstants.MODEL_DOCS
        }) {
            generator.setGeneratorPropertyDefault(aside, "false");
        }
        generator
                .opts(client.setInputSpec(Path.of("..", "docs", "openapi.yaml").toString())
                        .toClientOptInput())
                .generate();
    }
}
