/**
 * The descriptions of the dataset as a whole: VoID and DCAT, and the service description of the endpoint.
 *
 * <p>The numbers come from the generation's facts and from counting queries of constant text. It may use Jena and
 * nothing else of the server; it knows neither pages nor servlets.
 */
@NullMarked
package org.trialgraph.server.dataset;

import org.jspecify.annotations.NullMarked;
