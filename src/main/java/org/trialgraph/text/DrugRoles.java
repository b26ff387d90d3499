package org.trialgraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What drugs are given for, where the text does not say. */
final class DrugRoles {
    private static final DrugRoles ROLES = load();

    private final Map<String, Set<String>> drugs = new HashMap<>();

    private DrugRoles() {}

    /** Whether a drug beside cells makes room for them unless the text says otherwise. */
    static boolean isConditioning(String drug) {
        return ROLES.has("conditioning", drug);
    }

    /** Whether a drug may make room for the cells where the text says so. */
    static boolean mayCondition(String drug) {
        return ROLES.has("conditioning-beside", drug);
    }

    /** Whether a drug belongs to the conditioning when it is named side by side with a conditioning drug. */
    static boolean followsItsList(String drug) {
        return ROLES.has("list-mates", drug);
    }

    /** Whether a drug is given against graft-versus-host disease or side effects. */
    static boolean isSupportive(String drug) {
        return ROLES.has("supportive", drug);
    }

    /** Whether a supportive drug treats the disease too where it is one of a regimen's drugs. */
    static boolean belongsToRegimens(String drug) {
        return ROLES.has("regimen-mates", drug);
    }

    /** Whether a drug is a cytokine, which has slots of its own. */
    static boolean isCytokine(String drug) {
        return ROLES.has("cytokine", drug);
    }

    private boolean has(String role, String drug) {
        return drugs.getOrDefault(role, Set.of()).contains(drug);
    }

    private static DrugRoles load() {
        DrugRoles roles = new DrugRoles();
        try (InputStream in = DrugRoles.class.getResourceAsStream("/org/trialgraph/text/roles.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource roles.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(roles::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return roles;
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith(";;")) {
            String[] names = line.substring(colon + 2).strip().split("; ", -1);
            drugs.put(line.substring(0, colon), new HashSet<>(Arrays.asList(names)));
        }
    }
}
