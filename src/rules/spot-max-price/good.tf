resource "aws_launch_template" "web" {
  instance_type = "m7i.large"
  instance_market_options {
    market_type = "spot"
  }
}
