export default function Page() {
  return <main>Concierge</main>
}
