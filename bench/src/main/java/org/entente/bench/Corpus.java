package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.entente.model.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts to measure on: gzipped JSON Lines with the keys {@code id}, {@code lang}, {@code date}, {@code source},
 * {@code title} and {@code text}. Characters are UTF-16 units of {@code text}; titles are not read.
 */
public record Corpus(List<Document> documents) {
    public Corpus {
        documents = List.copyOf(documents);
    }

    /** @throws IOException where the file cannot be read or a line is no document; the message says which line */
    public static Corpus read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<Document> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(document(mapper, file, documents.size() + 1, line));
            }
        } catch (ZipException e) {
            throw new IOException(file + ": not gzipped, or cut off; a corpus is gzipped JSON Lines", e);
        }
        return new Corpus(documents);
    }

    private static Document document(JsonMapper mapper, Path file, int number, String line) throws IOException {
        try {
            JsonNode node = mapper.readTree(line);
            String text = node.required("text").stringValue();
            return new Document(
                    Document.idOf(text),
                    file + "#" + node.required("id").stringValue(),
                    null,
                    node.required("lang").stringValue(),
                    node.path("date").stringValue(null),
                    null,
                    node.path("title").stringValue(null),
                    null,
                    null,
                    text,
                    0);
        } catch (JacksonException e) {
            throw new IOException(file + ", line " + number + ": no document: " + e.getOriginalMessage(), e);
        }
    }

    /** Every k-th document, k chosen so that about this many characters remain; all of them where there are fewer. */
    public Corpus sample(long characters) {
        int step = (int) Math.max(1, characters() / Math.max(1, characters));
        List<Document> chosen = new ArrayList<>();
        for (int i = 0; i < documents.size(); i += step) {
            chosen.add(documents.get(i));
        }
        return new Corpus(chosen);
    }

    public long characters() {
        return documents.stream().mapToLong(d -> textOf(d).length()).sum();
    }

    /** The text of a document of a corpus, which always carries one. */
    public static String textOf(Document document) {
        String text = document.text();
        if (text == null) {
            throw new IllegalArgumentException(document.source() + " came without its text");
        }
        return text;
    }
}
