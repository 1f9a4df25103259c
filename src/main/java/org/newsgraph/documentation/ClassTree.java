// SPDX-License-Identifier: GPL-3.0-or-later
package org.newsgraph.documentation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;

/** Classes as a tree of links: each below those of ours that it is a sub-class of. */
final class ClassTree {

    private final TermModel terms;
    private final Html html;

    ClassTree(TermModel terms, Html html) {
        this.terms = terms;
        this.html = html;
    }

    String of(List<Resource> classes) {
        List<Resource> roots = classes.stream()
                .filter(type -> terms.values(type, RDFS.subClassOf).stream().noneMatch(terms::describes))
                .toList();
        return list(roots, new HashSet<>());
    }

    private String list(List<Resource> classes, Set<Resource> above) {
        StringBuilder tree = new StringBuilder("<ul class=\"tree\">\n");
        for (Resource type : classes) {
            if (!above.add(type)) {
                continue;
            }
            tree.append("<li>").append(html.link(type));
            List<Resource> below = terms.subjects(RDFS.subClassOf, type);
            if (!below.isEmpty()) {
                tree.append('\n').append(list(below, above));
            }
            tree.append("</li>\n");
            above.remove(type);
        }
        return tree.append("</ul>\n").toString();
    }
}
