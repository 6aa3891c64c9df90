resource "aws_instance" "web" {
  instance_type = "t4g.large"
  credit_specification {
    cpu_credits = "standard"
  }
}
