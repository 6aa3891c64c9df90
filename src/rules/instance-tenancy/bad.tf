resource "aws_instance" "build" {
  instance_type = "mac2.metal" # expect: instance-tenancy
}

resource "aws_launch_template" "spot" {
  instance_type = "m7i.large"
  placement {
    tenancy = "host" # expect: instance-tenancy
  }
  instance_market_options {
    market_type = "spot"
  }
}

resource "aws_instance" "credits" {
  instance_type = "t3.large"
  tenancy       = "host"
  credit_specification {
    cpu_credits = "unlimited" # expect: instance-tenancy
  }
}
