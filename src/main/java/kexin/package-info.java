/**
 * The hall: what every room may use. A refusal and the mark of a use case; nothing else.
 *
 * <p>Kexin serves training as paged lessons with quizzes that mirror the slides. Data walks to the right, imports
 * point left:
 *
 * <pre>
 *   people → quiz → course → learning → completion → certificate
 * </pre>
 *
 * Each room is a feature: its entities, values, use cases and store. {@code web} inside a room is its door for pages,
 * {@code api} its door for bytes and JSON. {@code FloorPlanTest} holds the plan.
 */
package kexin;
