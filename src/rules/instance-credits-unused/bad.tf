resource "aws_instance" "web" {
  instance_type = "m7i.large"
  credit_specification {
    cpu_credits = "unlimited" # expect: instance-credits-unused
  }
}
