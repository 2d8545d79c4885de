/** What a stylesheet is to a unit test. */
export default {};
