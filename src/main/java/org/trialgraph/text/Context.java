package org.trialgraph.text;

/** What kind of sentence a token stands in. */
enum Context {
    /** What others found, what such cells do in general. */
    BACKGROUND,
    /** What this trial does. */
    OWN,
    EXCLUSION,
    INCLUSION,
    /** Prevention of graft-versus-host disease or rejection. */
    GVHD,
    /** Chemotherapy or radiation to make room for the cells. */
    CONDITIONING,
    /** Work on cells outside the body. */
    CULTURE
}
