package org.trialgraph.rdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.trialgraph.trial.Code;
import org.trialgraph.trial.Coded;
import org.trialgraph.trial.Origin;
import org.trialgraph.trial.Problem;
import org.trialgraph.trial.ProblemKind;

/**
 * What is being stated of one trial: its triples go to the sink, what was wrong is kept.
 *
 * <p>For one record on one thread.
 */
final class Statements {
    private final String trialIri;
    private final Node trial;
    private final StreamRDF out;
    private final Origin origin;
    private final Literals literals;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Node> described = new HashSet<>();
    private final char[] block = Texts.block();

    Statements(String trialIri, StreamRDF out, Origin origin, Literals literals) {
        this.trialIri = trialIri;
        this.trial = NodeFactory.createURI(trialIri);
        this.out = out;
        this.origin = origin;
        this.literals = literals;
    }

    /** The trial that is spoken of. */
    Node trial() {
        return trial;
    }

    Literals literals() {
        return literals;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void problem(ProblemKind kind, String field, String text) {
        problems.add(new Problem(kind, origin, field, text));
    }

    void add(Node subject, Node property, Node object) {
        out.triple(Triple.create(subject, property, object));
    }

    /** The name of the n-th part (from 1) of one kind. */
    Node partNode(String kind, int n) {
        return NodeFactory.createURI(Iris.part(trialIri, kind, n));
    }

    /** States the n-th part (from 1) of one kind: that the trial has it, its class and its label. */
    Node part(String kind, int n, Node property, Node type, Node label) {
        Node part = partNode(kind, n);
        add(trial, property, part);
        described(part, type, label);
        return part;
    }

    /** States a part of which a trial has one at most. */
    Node onlyPart(String kind, Node property, Node type, Node label) {
        Node part = NodeFactory.createURI(trialIri + "/" + kind);
        add(trial, property, part);
        described(part, type, label);
        return part;
    }

    /** Whether a node that is no part of the trial is met for the first time, so that it is described once. */
    boolean isFirst(Node node) {
        return described.add(node);
    }

    void described(Node node, Node type, Node label) {
        add(node, StandardTerms.RDF_TYPE, type);
        add(node, StandardTerms.RDFS_LABEL, label);
    }

    /** A plain literal; what no graph format can hold is replaced and reported. */
    Node literal(String text, String field) {
        return Literals.text(clean(text, field));
    }

    /** A literal in a language; a plain one if the tag is empty or no tag. */
    Node literal(String text, Optional<String> language, String field) {
        return language.isPresent() && Languages.isTag(language.get())
                ? NodeFactory.createLiteralLang(clean(text, field), language.get())
                : literal(text, field);
    }

    private String clean(String text, String field) {
        int illegal = Texts.firstIllegal(text, block);
        if (illegal < 0) {
            return text;
        }
        String repaired = Texts.repair(text, illegal);
        problem(ProblemKind.ILLEGAL_CHARACTERS, field, repaired);
        return repaired;
    }

    void text(Node subject, Node property, String text, String field) {
        add(subject, property, literal(text, field));
    }

    void text(Node subject, Node property, Optional<String> text, String field) {
        if (text.isPresent()) {
            text(subject, property, text.get(), field);
        }
    }

    void flag(Node subject, Node property, Optional<Boolean> value) {
        if (value.isPresent()) {
            add(subject, property, Literals.flag(value.get()));
        }
    }

    void integer(Node subject, Node property, int value) {
        add(subject, property, literals.integer(value));
    }

    /** The concept, if the words are a known code, and the words. */
    <C extends Code> void coded(Node subject, CodedTerm property, Coded<C> coded, String field) {
        if (coded.code().isEmpty()) {
            text(subject, property.reported(), coded.reported(), field);
            return;
        }
        C code = coded.code().get();
        add(subject, property.concept(), CodeSchemes.concept(code));
        if (coded.reported().equals(code.notation())) {
            add(subject, property.reported(), CodeSchemes.notation(code));
        } else {
            text(subject, property.reported(), coded.reported(), field);
        }
    }

    <C extends Code> void coded(Node subject, CodedTerm property, Optional<Coded<C>> coded, String field) {
        if (coded.isPresent()) {
            coded(subject, property, coded.get(), field);
        }
    }

    <C extends Code> void coded(Node subject, CodedTerm property, List<Coded<C>> all, String field) {
        for (int i = 0; i < all.size(); i++) {
            coded(subject, property, all.get(i), field);
        }
    }
}
